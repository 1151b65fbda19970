# METADATA
# title: Lambda permissions allow nothing but calling
# description: Anything wider lets a caller change the code or the settings of the function.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_permission
# custom:
#   id: aws.lambda.permission_action
#   aliases: [ad9dabc7-7839-4bae-a957-aa9120013f39]
#   requirement: Lambda permissions must allow only lambda:InvokeFunction
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_lambda_permission]
#   remediation: Set `action` to "lambda:InvokeFunction".
#   fix:
#     set:
#       path: [action]
#       value: lambda:InvokeFunction
package decree.aws.lambda.permission_action

import data.decree.tf
import data.decree.value

deny contains tf.finding(permission, "must allow no more than calling the function", ["action"]) if {
	some permission in input.resource.aws_lambda_permission
	action := value.at(permission.values, ["action"], null)
	value.known(action)
	not action in ["lambda:InvokeFunction", "lambda:InvokeFunctionUrl"]
}
