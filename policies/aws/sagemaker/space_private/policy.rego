# METADATA
# title: SageMaker spaces are private
# description: "In a shared space all users of the domain work in one file system and as one role: each reads
#   the other's tokens and data."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_space
# custom:
#   id: aws.sagemaker.space_private
#   requirement: every SageMaker space must not be shared
#   severity: LOW
#   category: privacy
#   resource_types: [aws_sagemaker_space]
#   remediation: Set sharing_type to Private.
package decree.aws.sagemaker.space_private

import data.decree.tf

deny contains tf.finding(space, "must not be shared", ["space_sharing_settings", 0, "sharing_type"]) if {
	some space in input.resource.aws_sagemaker_space
	space.values.space_sharing_settings[0].sharing_type == "Shared"
}
