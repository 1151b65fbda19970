# METADATA
# title: Function URLs do not let every site use every method
# description: With such a policy any web site can have the browsers of its visitors call the function with any method.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_function
# custom:
#   id: aws.lambda.function_cors
#   aliases: [CKV2_AWS_75]
#   requirement: Lambda functions must not have a function URL with a CORS policy that allows all origins and all methods
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_lambda_function, aws_lambda_function_url]
#   remediation: Name the origins and methods that the function serves in `cors` of its URL.
package decree.aws.lambda.function_cors

import data.decree.tf
import data.decree.value

deny contains tf.finding(function, "must not let every origin use every method through CORS", []) if {
	some function in input.resource.aws_lambda_function
	some function_url in input.resource.aws_lambda_function_url
	tf.refers(value.at(function_url.values, ["function_name"], null), function)
	value.has(function_url.values.cors[0].allow_origins, "*")
	value.has(function_url.values.cors[0].allow_methods, "*")
}

deny contains tf.finding(function_url, "must not let every origin use every method through CORS", []) if {
	some function_url in input.resource.aws_lambda_function_url
	value.has(function_url.values.cors[0].allow_origins, "*")
	value.has(function_url.values.cors[0].allow_methods, "*")
}
