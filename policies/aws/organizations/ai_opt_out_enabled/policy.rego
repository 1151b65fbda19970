# METADATA
# title: Organizations can opt out of AI services
# description: Unless the type of policy is enabled, each account alone decides whether AI services may keep its content.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/organizations_organization
# custom:
#   id: aws.organizations.ai_opt_out_enabled
#   requirement: every AWS organization must allow policies that opt out of AI
#   severity: LOW
#   category: privacy
#   resource_types: [aws_organizations_organization]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-DATA-06]
#   remediation: Add AISERVICES_OPT_OUT_POLICY to enabled_policy_types.
#   fix:
#     set:
#       path: [enabled_policy_types]
#       value: [AISERVICES_OPT_OUT_POLICY]
package decree.aws.organizations.ai_opt_out_enabled

import data.decree.tf
import data.decree.value

deny contains tf.finding(organization, "must allow policies that opt out of AI", ["enabled_policy_types"]) if {
	some organization in input.resource.aws_organizations_organization
	value.lacks(value.at(organization.values, ["enabled_policy_types"], null), "AISERVICES_OPT_OUT_POLICY")
}
