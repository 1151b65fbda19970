# METADATA
# title: Lambda functions are traced
# description: Without traces nobody sees which of many calls was slow or failed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_function
# custom:
#   id: aws.lambda.tracing
#   aliases: [CKV_AWS_50, AVD-AWS-0066]
#   requirement: every Lambda function must have X-Ray tracing enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_lambda_function]
#   remediation: Set `tracing_config.0.mode` to "Active".
#   fix:
#     set:
#       path: [tracing_config, 0, mode]
#       value: Active
package decree.aws.lambda.tracing

import data.decree.tf
import data.decree.value

deny contains tf.finding(function, "must have X-Ray tracing enabled", ["tracing_config", 0, "mode"]) if {
	some function in input.resource.aws_lambda_function
	mode := value.at(function.values, ["tracing_config", 0, "mode"], null)
	value.known(mode)
	mode != "Active"
}
