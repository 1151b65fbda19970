# METADATA
# title: Inspector is on in every new account
# description: Instances and images of an account that joins the organization are not scanned until somebody remembers it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/inspector2_organization_configuration
# custom:
#   id: aws.inspector.organization
#   requirement: every Inspector organization configuration must enable members automatically
#   severity: MEDIUM
#   category: monitoring
#   resource_types: [aws_inspector2_organization_configuration]
#   remediation: Set ec2 and ecr to true in auto_enable.
package decree.aws.inspector.organization

import data.decree.tf
import data.decree.value

deny contains tf.finding(organization_configuration, "must enable members automatically", ["auto_enable", 0, "ec2"]) if {
	some organization_configuration in input.resource.aws_inspector2_organization_configuration
	ec2 := value.at(organization_configuration.values, ["auto_enable", 0, "ec2"], null)
	value.known(ec2)
	ec2 != true
}

deny contains tf.finding(organization_configuration, "must enable members automatically", ["auto_enable", 0, "ecr"]) if {
	some organization_configuration in input.resource.aws_inspector2_organization_configuration
	ecr := value.at(organization_configuration.values, ["auto_enable", 0, "ecr"], null)
	value.known(ecr)
	ecr != true
}
