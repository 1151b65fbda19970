# METADATA
# title: GuardDuty is on in every new account
# description: An account that joins the organization is unwatched until somebody remembers it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/guardduty_organization_configuration
# custom:
#   id: aws.guardduty.organization
#   requirement: every GuardDuty organization configuration must enable members automatically
#   severity: MEDIUM
#   category: monitoring
#   resource_types: [aws_guardduty_organization_configuration]
#   frameworks:
#     aws_ai_security: [AISF-DETECT-02]
#   remediation: Set `auto_enable_organization_members` to "ALL".
#   fix:
#     set:
#       path: [auto_enable_organization_members]
#       value: ALL
package decree.aws.guardduty.organization

import data.decree.tf
import data.decree.value

deny contains tf.finding(organization_configuration, "must enable members automatically", ["auto_enable_organization_members"]) if {
	some organization_configuration in input.resource.aws_guardduty_organization_configuration
	auto_enable_organization_members := value.at(organization_configuration.values, ["auto_enable_organization_members"], null)
	value.known(auto_enable_organization_members)
	not auto_enable_organization_members in ["ALL", "NEW"]
}
