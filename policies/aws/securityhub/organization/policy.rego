# METADATA
# title: Security Hub is on in every new account
# description: An account that joins the organization reports nothing until somebody remembers it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/securityhub_organization_configuration
# custom:
#   id: aws.securityhub.organization
#   requirement: every Security Hub organization configuration must enable members automatically
#   severity: MEDIUM
#   category: monitoring
#   resource_types: [aws_securityhub_organization_configuration]
#   remediation: Set `auto_enable` to true.
#   fix:
#     set:
#       path: [auto_enable]
#       value: true
package decree.aws.securityhub.organization

import data.decree.tf
import data.decree.value

deny contains tf.finding(organization_configuration, "must enable members automatically", ["auto_enable"]) if {
	some organization_configuration in input.resource.aws_securityhub_organization_configuration
	auto_enable := value.at(organization_configuration.values, ["auto_enable"], null)
	value.known(auto_enable)
	auto_enable != true
}
