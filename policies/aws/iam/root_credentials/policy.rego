# METADATA
# title: Root credentials of member accounts are managed centrally
# description: Each member account has a root user of its own, whose password somebody once set. Managed
#   centrally, those credentials can be removed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_organizations_features
# custom:
#   id: aws.iam.root_credentials
#   requirement: every IAM organization features must manage root credentials centrally
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_iam_organizations_features]
#   frameworks:
#     aws_ai_security: [AISF-IAM-04]
#   remediation: Add RootCredentialsManagement to enabled_features.
#   fix:
#     set:
#       path: [enabled_features]
#       value: [RootCredentialsManagement]
package decree.aws.iam.root_credentials

import data.decree.tf
import data.decree.value

deny contains tf.finding(organizations_features, "must manage root credentials centrally", ["enabled_features"]) if {
	some organizations_features in input.resource.aws_iam_organizations_features
	value.lacks(value.at(organizations_features.values, ["enabled_features"], null), "RootCredentialsManagement")
}
