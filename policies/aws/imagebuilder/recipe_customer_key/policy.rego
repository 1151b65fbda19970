# METADATA
# title: Volumes of image recipes are encrypted with a customer managed key
# description: Images carry the code and the configuration of all that starts from them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/imagebuilder_image_recipe
# custom:
#   id: aws.imagebuilder.recipe_customer_key
#   aliases: [CKV_AWS_200]
#   requirement: every Image Builder image recipe must use a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_imagebuilder_image_recipe]
#   remediation: Set `kms_key_id` in each `ebs` block.
package decree.aws.imagebuilder.recipe_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(image_recipe, "must be encrypted with a customer managed key", []) if {
	some image_recipe in input.resource.aws_imagebuilder_image_recipe
	some block_device_mapping in image_recipe.values.block_device_mapping
	value.present(value.at(block_device_mapping, ["ebs"], null))
	value.absent(value.at(block_device_mapping, ["ebs", 0, "kms_key_id"], null))
}
