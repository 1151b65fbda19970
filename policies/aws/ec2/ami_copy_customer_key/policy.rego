# METADATA
# title: Copies of AMIs are encrypted with a customer managed key
# description: Your own key lets you say which accounts may start the image.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ami_copy
# custom:
#   id: aws.ec2.ami_copy_customer_key
#   aliases: [CKV_AWS_236]
#   requirement: every AMI copy must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_ami_copy]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.ec2.ami_copy_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(copy, "must be encrypted with a customer managed key", ["encrypted"]) if {
	some copy in input.resource.aws_ami_copy
	encrypted := value.at(copy.values, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
}

deny contains tf.finding(copy, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some copy in input.resource.aws_ami_copy
	value.absent(value.at(copy.values, ["kms_key_id"], null))
}

deny contains tf.finding(copy, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some copy in input.resource.aws_ami_copy
	value.matches(copy.values.kms_key_id, `(^|/)alias/aws/`)
}

deny contains tf.finding(copy, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some copy in input.resource.aws_ami_copy
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(copy.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
