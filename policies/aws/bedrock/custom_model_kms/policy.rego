# METADATA
# title: Bedrock custom models are encrypted with a customer managed key
# description: A fine-tuned model carries its training data in its weights. A key of your own decides who may
#   use and copy it, and can be taken away.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_custom_model
# custom:
#   id: aws.bedrock.custom_model_kms
#   requirement: every Bedrock custom model must be encrypted with a customer managed key
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_bedrock_custom_model]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-INFRA-05]
#   remediation: Set custom_model_kms_key_id to the ARN of a customer managed key.
package decree.aws.bedrock.custom_model_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(custom_model, "must be encrypted with a customer managed key", ["custom_model_kms_key_id"]) if {
	some custom_model in input.resource.aws_bedrock_custom_model
	value.absent(value.at(custom_model.values, ["custom_model_kms_key_id"], null))
}
