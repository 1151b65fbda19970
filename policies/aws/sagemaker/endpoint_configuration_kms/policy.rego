# METADATA
# title: SageMaker endpoint configurations encrypt storage with a KMS key
# description: >
#   The volumes of inference instances hold the model and what it is asked. A customer managed key lets you decide
#   who may decrypt them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_endpoint_configuration
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html
# custom:
#   id: aws.sagemaker.endpoint_configuration_kms
#   aliases: [CKV_AWS_98]
#   requirement: every SageMaker endpoint configuration whose instances have a storage volume must set a KMS key
#   severity: MEDIUM
#   category: encryption
#   profiles: [recommended, ai_platform]
#   hand_written: its sentence says more than one rule that we read
#   resource_types: [aws_sagemaker_endpoint_configuration]
#   frameworks:
#     hipaa: ["164_312_a_2_iv"]
#     nist_800_53: [sc_13_a, sc_28_1]
#     aws_ai_security: [AISF-INFRA-05]
#   remediation: Set kms_key_arn to the ARN of a customer managed key.
#   fix:
#     set: {path: [kms_key_arn], value: "${var.kms_key_arn}"}
package decree.aws.sagemaker.endpoint_configuration_kms

import data.decree.tf

# Their storage is on local disks, encrypted in hardware; SageMaker refuses a KMS key for them.
local_storage := {
	"c5d", "c6gd", "c6id", "g4dn", "g5", "g6", "g6e", "gr6", "i3", "i3en", "m5d", "m6gd", "m6id",
	"p3dn", "p4d", "p4de", "p5", "p5e", "p5en", "r5d", "r6gd", "r6id", "trn1", "trn1n", "trn2",
}

deny contains tf.finding(configuration, "endpoint configuration has no KMS key for its storage", ["kms_key_arn"]) if {
	some configuration in input.resource.aws_sagemaker_endpoint_configuration
	tf.absent(configuration, ["kms_key_arn"])
	some variant in tf.blocks(configuration.values, "production_variants")
	tf.known(variant.instance_type)
	not split(variant.instance_type, ".")[1] in local_storage
}
