# METADATA
# title: Lambda functions use a supported runtime
# description: A runtime out of support gets no more fixes, and after a while the function can no longer be changed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_function
# custom:
#   id: aws.lambda.supported_runtime
#   aliases: [CKV_AWS_363]
#   requirement: every Lambda function must use a supported runtime
#   severity: MEDIUM
#   category: patching
#   resource_types: [aws_lambda_function]
#   profiles: [recommended]
#   frameworks:
#     aws_ai_security: [AISF-RUNTIME-03]
#   remediation: Set `runtime` to a current version of the language, and test the function with it.
package decree.aws.lambda.supported_runtime

import data.decree.tf

deny contains tf.finding(function, "must use a supported runtime", ["runtime"]) if {
	some function in input.resource.aws_lambda_function
	function.values.runtime in ["nodejs", "nodejs4.3", "nodejs4.3-edge", "nodejs6.10", "nodejs8.10", "nodejs10.x", "nodejs12.x", "nodejs14.x", "nodejs16.x", "nodejs18.x", "nodejs20.x", "python2.7", "python3.6", "python3.7", "python3.8", "python3.9", "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1", "dotnet5.0", "dotnet6", "dotnet7", "dotnet8", "ruby2.5", "ruby2.7", "ruby3.2", "go1.x", "java8", "provided"]
}
