# METADATA
# title: SageMaker image versions name a fixed image
# description: A version is meant to be the same for ever. Built from latest it is whatever the tag pointed to
#   that day, and cannot be made again.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_image_version
# custom:
#   id: aws.sagemaker.image_version_tag
#   requirement: every SageMaker image version must not use container images tagged latest
#   severity: MEDIUM
#   category: supply chain
#   resource_types: [aws_sagemaker_image_version]
#   profiles: [ai_platform]
#   remediation: Name the base image by a version or, better, by its digest.
package decree.aws.sagemaker.image_version_tag

import data.decree.tf
import data.decree.value

deny contains tf.finding(image_version, "must not use container images tagged latest", ["base_image"]) if {
	some image_version in input.resource.aws_sagemaker_image_version
	value.matches(image_version.values.base_image, `:latest$`)
}
