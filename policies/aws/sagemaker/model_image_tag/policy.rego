# METADATA
# title: SageMaker models name a fixed image
# description: With the tag latest an instance that is added next week runs another image than those that were
#   tested; nobody can say which one answered.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_model
# custom:
#   id: aws.sagemaker.model_image_tag
#   requirement: every SageMaker model must not use container images tagged latest
#   severity: MEDIUM
#   category: supply chain
#   resource_types: [aws_sagemaker_model]
#   profiles: [ai_platform]
#   remediation: Name the image by a version or, better, by its digest.
package decree.aws.sagemaker.model_image_tag

import data.decree.tf
import data.decree.value

deny contains tf.finding(model, "must not use container images tagged latest", ["primary_container", 0, "image"]) if {
	some model in input.resource.aws_sagemaker_model
	value.matches(model.values.primary_container[0].image, `:latest$`)
}

deny contains tf.finding(model, "must not use container images tagged latest", ["container", i, "image"]) if {
	some model in input.resource.aws_sagemaker_model
	some i, container in model.values.container
	value.matches(container.image, `:latest$`)
}
