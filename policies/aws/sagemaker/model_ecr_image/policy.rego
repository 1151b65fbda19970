# METADATA
# title: SageMaker models run images from Amazon ECR
# description: Images from other registries are neither scanned nor under your access control; what they serve
#   tomorrow may be another image.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_model
# custom:
#   id: aws.sagemaker.model_ecr_image
#   requirement: every SageMaker model must run images from Amazon ECR
#   severity: MEDIUM
#   category: supply chain
#   resource_types: [aws_sagemaker_model]
#   profiles: [ai_platform]
#   remediation: Copy the image to a repository of Amazon ECR and name that.
package decree.aws.sagemaker.model_ecr_image

import data.decree.tf
import data.decree.value

deny contains tf.finding(model, "must run images from Amazon ECR", ["primary_container", 0, "image"]) if {
	some model in input.resource.aws_sagemaker_model
	image := model.values.primary_container[0].image
	value.known(image)
	not value.matches(image, `[.]dkr[.]ecr[.]`)
}

deny contains tf.finding(model, "must run images from Amazon ECR", ["container", i, "image"]) if {
	some model in input.resource.aws_sagemaker_model
	some i, container in model.values.container
	image_2 := container.image
	value.known(image_2)
	not value.matches(image_2, `[.]dkr[.]ecr[.]`)
}
