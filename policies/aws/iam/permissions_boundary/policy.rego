# METADATA
# title: IAM roles have a permissions boundary
# description: A boundary keeps a role within limits whatever policies are attached to it later by whoever may attach them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_role
# custom:
#   id: aws.iam.permissions_boundary
#   requirement: every IAM role must have a permissions boundary
#   severity: INFO
#   category: least privilege
#   resource_types: [aws_iam_role]
#   remediation: Set `permissions_boundary` to the policy that no role may go beyond.
package decree.aws.iam.permissions_boundary

import data.decree.tf
import data.decree.value

deny contains tf.finding(role, "must have a permissions boundary", ["permissions_boundary"]) if {
	some role in input.resource.aws_iam_role
	value.absent(value.at(role.values, ["permissions_boundary"], null))
}
