# METADATA
# title: State machines log their executions
# description: When an execution fails or is misused the log tells at which step and why.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sfn_state_machine
# custom:
#   id: aws.stepfunctions.logging
#   aliases: [CKV_AWS_285]
#   requirement: every Step Functions state machine must log executions
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_sfn_state_machine]
#   frameworks:
#     soc2: [cc_a_1_1, pi_1_3]
#     pci_dss:
#       ["10.2.1.1.33", "10.2.1.2.28", "10.2.1.28", "10.2.1.3.28", "10.2.1.4.28", "10.2.1.5.28", "10.2.1.6.28",
#        "10.2.1.7.28", "10.2.2.28", "10.3.1.28", "10.6.3.38", "5.3.4.33", A1.2.1.33]
#   remediation: Set `logging_configuration.0.level` to "ALL".
#   fix:
#     set:
#       path: [logging_configuration, 0, level]
#       value: ALL
package decree.aws.stepfunctions.logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(state_machine, "must log executions", ["logging_configuration", 0, "level"]) if {
	some state_machine in input.resource.aws_sfn_state_machine
	level := value.at(state_machine.values, ["logging_configuration", 0, "level"], null)
	value.known(level)
	not level in ["ALL", "ERROR", "FATAL"]
}
