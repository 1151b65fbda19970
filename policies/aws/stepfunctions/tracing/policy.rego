# METADATA
# title: State machines are traced
# description: Without traces nobody sees which of the services called was slow or failed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sfn_state_machine
# custom:
#   id: aws.stepfunctions.tracing
#   aliases: [CKV_AWS_284]
#   requirement: every Step Functions state machine must have X-Ray tracing enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_sfn_state_machine]
#   remediation: Set `tracing_configuration.0.enabled` to true.
#   fix:
#     set:
#       path: [tracing_configuration, 0, enabled]
#       value: true
package decree.aws.stepfunctions.tracing

import data.decree.tf
import data.decree.value

deny contains tf.finding(state_machine, "must have X-Ray tracing enabled", ["tracing_configuration", 0, "enabled"]) if {
	some state_machine in input.resource.aws_sfn_state_machine
	enabled := value.at(state_machine.values, ["tracing_configuration", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
