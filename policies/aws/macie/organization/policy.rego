# METADATA
# title: Macie is on in every new account
# description: Buckets of an account that joins the organization are not looked at until somebody remembers it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/macie2_organization_configuration
# custom:
#   id: aws.macie.organization
#   requirement: every Macie organization configuration must enable members automatically
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_macie2_organization_configuration]
#   remediation: Set `auto_enable` to true.
#   fix:
#     set:
#       path: [auto_enable]
#       value: true
package decree.aws.macie.organization

import data.decree.tf
import data.decree.value

deny contains tf.finding(organization_configuration, "must enable members automatically", ["auto_enable"]) if {
	some organization_configuration in input.resource.aws_macie2_organization_configuration
	auto_enable := value.at(organization_configuration.values, ["auto_enable"], null)
	value.known(auto_enable)
	auto_enable != true
}
