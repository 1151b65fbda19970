# METADATA
# title: Entity recognizers are encrypted with a customer managed key
# description: A model that was trained on documents repeats parts of them; a key of your own decides who may load it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/comprehend_entity_recognizer
# custom:
#   id: aws.comprehend.recognizer_customer_key
#   aliases: [CKV_AWS_267, CKV_AWS_268]
#   requirement: every Comprehend entity recognizer must use a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_comprehend_entity_recognizer]
#   remediation: Set `model_kms_key_id` and `volume_kms_key_id`.
package decree.aws.comprehend.recognizer_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(entity_recognizer, "must be encrypted with a customer managed key", ["model_kms_key_id"]) if {
	some entity_recognizer in input.resource.aws_comprehend_entity_recognizer
	value.absent(value.at(entity_recognizer.values, ["model_kms_key_id"], null))
}

deny contains tf.finding(entity_recognizer, "must be encrypted with a customer managed key", ["volume_kms_key_id"]) if {
	some entity_recognizer in input.resource.aws_comprehend_entity_recognizer
	value.absent(value.at(entity_recognizer.values, ["volume_kms_key_id"], null))
}
