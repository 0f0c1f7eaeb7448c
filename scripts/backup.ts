import {backupCommand} from './backup/backupCommand.js'
import {runCommand} from './runCommand.js'

await runCommand(backupCommand)
