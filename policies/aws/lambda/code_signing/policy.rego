# METADATA
# title: Lambda functions run signed code only
# description: With code signing a package that was changed on its way is not deployed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_function
# custom:
#   id: aws.lambda.code_signing
#   aliases: [CKV_AWS_272]
#   requirement: every Lambda function must have code signing configured
#   severity: LOW
#   category: supply chain
#   resource_types: [aws_lambda_function]
#   remediation: Refer to a code signing configuration in `code_signing_config_arn`.
package decree.aws.lambda.code_signing

import data.decree.tf
import data.decree.value

deny contains tf.finding(function, "must have code signing configured", []) if {
	some function in input.resource.aws_lambda_function
	value.absent(value.at(function.values, ["code_signing_config_arn"], null))
	package_type := value.at(function.values, ["package_type"], null)
	value.known(package_type)
	package_type != "Image"
}
