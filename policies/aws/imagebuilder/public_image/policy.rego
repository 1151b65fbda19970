# METADATA
# title: Image Builder does not publish images to everyone
# description: Everyone may start a public image and read whatever was left on its disks.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/imagebuilder_distribution_configuration
# custom:
#   id: aws.imagebuilder.public_image
#   requirement: no Image Builder distribution configuration may be public
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_imagebuilder_distribution_configuration]
#   profiles: [recommended]
#   remediation: Share the image with accounts or the organization instead of the group `all`.
package decree.aws.imagebuilder.public_image

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution_configuration, "must not be publicly accessible", ["distribution", i, "ami_distribution_configuration", 0, "launch_permission", 0, "user_groups"]) if {
	some distribution_configuration in input.resource.aws_imagebuilder_distribution_configuration
	some i, distribution in distribution_configuration.values.distribution
	value.has(distribution.ami_distribution_configuration[0].launch_permission[0].user_groups, "all")
}
