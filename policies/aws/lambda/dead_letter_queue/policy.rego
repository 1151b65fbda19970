# METADATA
# title: Lambda functions keep events that failed
# description: An event that fails a few times is dropped without a trace when nothing catches it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_function
# custom:
#   id: aws.lambda.dead_letter_queue
#   aliases: [CKV_AWS_116]
#   requirement: every Lambda function must have a dead letter queue
#   severity: LOW
#   category: availability
#   resource_types: [aws_lambda_function]
#   remediation: Add the `aws_lambda_function_event_invoke_config` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_lambda_function_event_invoke_config
#       attributes:
#         function_name: ${self.id}
#         destination_config:
#           - on_failure:
#               - destination: ${var.destination}
package decree.aws.lambda.dead_letter_queue

import data.decree.tf
import data.decree.value

deny contains tf.finding(function, "must have a dead letter queue", []) if {
	some function in input.resource.aws_lambda_function
	value.absent(value.at(function.values, ["dead_letter_config", 0, "target_arn"], null))
	every function_event_invoke_config in possible_function_event_invoke_configs(function) {
		value.absent(value.at(function_event_invoke_config.values, ["destination_config", 0, "on_failure", 0, "destination"], null))
	}
}

possible_function_event_invoke_configs(function) := [candidate |
	some candidate in input.resource.aws_lambda_function_event_invoke_config
	tf.could_refer(value.at(candidate.values, ["function_name"], null), function)
]
