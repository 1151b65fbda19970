# METADATA
# title: Lambda layers are not shared with everyone
# description: Code in a public layer can be read by each account of AWS.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_layer_version_permission
# custom:
#   id: aws.lambda.layer_public
#   requirement: no Lambda layer version permission may be public
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_lambda_layer_version_permission]
#   profiles: [recommended]
#   remediation: Name the account in `principal`, or your organization in `organization_id`.
package decree.aws.lambda.layer_public

import data.decree.tf
import data.decree.value

deny contains tf.finding(layer_version_permission, "must not be publicly accessible", []) if {
	some layer_version_permission in input.resource.aws_lambda_layer_version_permission
	layer_version_permission.values.principal == "*"
	value.absent(value.at(layer_version_permission.values, ["organization_id"], null))
}
