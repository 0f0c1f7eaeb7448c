import {restoreCommand} from './backup/restoreCommand.js'
import {runCommand} from './runCommand.js'

await runCommand(restoreCommand)
