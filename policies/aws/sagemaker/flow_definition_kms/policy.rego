# METADATA
# title: Human review results are encrypted with a KMS key
# description: "The results of a review repeat what was reviewed: documents, images, personal data. A key of
#   your own decides who may read them."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_flow_definition
# custom:
#   id: aws.sagemaker.flow_definition_kms
#   aliases: [CKV_AWS_372]
#   requirement: every SageMaker flow definition must encrypt its output with a KMS key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sagemaker_flow_definition]
#   profiles: [ai_platform]
#   remediation: Set kms_key_id to the ARN of a customer managed key.
package decree.aws.sagemaker.flow_definition_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(flow_definition, "must encrypt its output with a KMS key", ["output_config", 0, "kms_key_id"]) if {
	some flow_definition in input.resource.aws_sagemaker_flow_definition
	value.absent(value.at(flow_definition.values, ["output_config", 0, "kms_key_id"], null))
}
