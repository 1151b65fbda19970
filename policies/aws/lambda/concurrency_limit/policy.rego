# METADATA
# title: Lambda functions limit how many run at once
# description: One function in a loop or under attack otherwise uses up the concurrency of the account, and its budget.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_function
# custom:
#   id: aws.lambda.concurrency_limit
#   aliases: [CKV_AWS_115]
#   requirement: every Lambda function must limit concurrent executions
#   severity: LOW
#   category: availability
#   resource_types: [aws_lambda_function]
#   remediation: Set `reserved_concurrent_executions` to 0.
#   fix:
#     set:
#       path: [reserved_concurrent_executions]
#       value: 0
package decree.aws.lambda.concurrency_limit

import data.decree.tf
import data.decree.value

deny contains tf.finding(function, "must limit concurrent executions", ["reserved_concurrent_executions"]) if {
	some function in input.resource.aws_lambda_function
	reserved_concurrent_executions := value.at(function.values, ["reserved_concurrent_executions"], null)
	value.known(reserved_concurrent_executions)
	not value.at_least(reserved_concurrent_executions, 0)
}
