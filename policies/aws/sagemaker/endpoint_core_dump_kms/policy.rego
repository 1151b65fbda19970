# METADATA
# title: Core dumps of endpoints are encrypted with a KMS key
# description: "A core dump is the memory of the model server: weights, requests and credentials, written to a
#   bucket when it crashes."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_endpoint_configuration
# custom:
#   id: aws.sagemaker.endpoint_core_dump_kms
#   requirement: every SageMaker endpoint configuration must encrypt core dumps with a KMS key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sagemaker_endpoint_configuration]
#   profiles: [ai_platform]
#   remediation: Set kms_key_id in core_dump_config.
package decree.aws.sagemaker.endpoint_core_dump_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint_configuration, "must encrypt core dumps with a KMS key", []) if {
	some endpoint_configuration in input.resource.aws_sagemaker_endpoint_configuration
	some production_variant in endpoint_configuration.values.production_variants
	value.present(value.at(production_variant, ["core_dump_config"], null))
	value.absent(value.at(production_variant, ["core_dump_config", 0, "kms_key_id"], null))
}
