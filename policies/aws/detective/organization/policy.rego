# METADATA
# title: Detective is on in every new account
# description: The graph of an investigation ends where the events of an account are missing.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/detective_organization_configuration
# custom:
#   id: aws.detective.organization
#   requirement: every Detective organization configuration must enable members automatically
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_detective_organization_configuration]
#   remediation: Set `auto_enable` to true.
#   fix:
#     set:
#       path: [auto_enable]
#       value: true
package decree.aws.detective.organization

import data.decree.tf
import data.decree.value

deny contains tf.finding(organization_configuration, "must enable members automatically", ["auto_enable"]) if {
	some organization_configuration in input.resource.aws_detective_organization_configuration
	auto_enable := value.at(organization_configuration.values, ["auto_enable"], null)
	value.known(auto_enable)
	auto_enable != true
}
