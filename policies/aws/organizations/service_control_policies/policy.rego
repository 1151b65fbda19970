# METADATA
# title: Organizations can use service control policies
# description: Without this type of policy nothing limits what an administrator of a member account may do.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/organizations_organization
# custom:
#   id: aws.organizations.service_control_policies
#   aliases: [5ba6229c-8057-433e-91d0-21cf13569ca9]
#   requirement: every AWS organization must allow service control policies
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_organizations_organization]
#   remediation: Add SERVICE_CONTROL_POLICY to enabled_policy_types.
#   fix:
#     set:
#       path: [enabled_policy_types]
#       value: [SERVICE_CONTROL_POLICY]
package decree.aws.organizations.service_control_policies

import data.decree.tf
import data.decree.value

deny contains tf.finding(organization, "must allow service control policies", ["enabled_policy_types"]) if {
	some organization in input.resource.aws_organizations_organization
	value.lacks(value.at(organization.values, ["enabled_policy_types"], null), "SERVICE_CONTROL_POLICY")
}
