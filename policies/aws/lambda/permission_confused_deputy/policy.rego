# METADATA
# title: Lambda permissions for services name their source
# description: A permission for a whole service lets that service call the function on behalf of strangers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_permission
# custom:
#   id: aws.lambda.permission_confused_deputy
#   aliases: [CKV_AWS_364, AVD-AWS-0067]
#   requirement: every Lambda permission must guard against the confused deputy
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_lambda_permission]
#   profiles: [recommended]
#   remediation: Name the resource that may call in `source_arn`, or its account in `source_account`.
package decree.aws.lambda.permission_confused_deputy

import data.decree.tf
import data.decree.value

deny contains tf.finding(permission, "must guard against the confused deputy", []) if {
	some permission in input.resource.aws_lambda_permission
	value.matches(permission.values.principal, `amazonaws.com$`)
	value.absent(value.at(permission.values, ["source_arn"], null))
	value.absent(value.at(permission.values, ["source_account"], null))
}
