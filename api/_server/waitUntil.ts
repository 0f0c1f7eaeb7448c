/** In a module of its own: a bundle that loads a CommonJS package by itself finds no names in it. */
export {waitUntil} from '@vercel/functions'
