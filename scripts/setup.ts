import {runCommand} from './runCommand.js'
import {setupCommand} from './setup/setupCommand.js'

await runCommand(setupCommand)
