# METADATA
# title: Environment variables of Lambda functions use a key of your own
# description: With the default key everyone who may read the function reads its variables.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_function
# custom:
#   id: aws.lambda.environment_key
#   aliases: [CKV_AWS_173]
#   requirement: every Lambda function must encrypt environment variables with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_lambda_function]
#   frameworks:
#     aws_ai_security: [AISF-RUNTIME-03]
#   remediation: Name a key of your own in `kms_key_arn`.
package decree.aws.lambda.environment_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(function, "must be encrypted with a customer managed key", []) if {
	some function in input.resource.aws_lambda_function
	value.absent(value.at(function.values, ["kms_key_arn"], null))
	value.present(value.at(function.values, ["environment"], null))
}
