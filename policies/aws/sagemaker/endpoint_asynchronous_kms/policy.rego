# METADATA
# title: Output of asynchronous endpoints is encrypted with a KMS key
# description: Answers of asynchronous inference lie in a bucket until somebody fetches them. A key of their own
#   keeps those out who may only read the bucket.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_endpoint_configuration
# custom:
#   id: aws.sagemaker.endpoint_asynchronous_kms
#   requirement: every SageMaker endpoint configuration must encrypt asynchronous output with a KMS key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sagemaker_endpoint_configuration]
#   profiles: [ai_platform]
#   remediation: Set kms_key_id in output_config of async_inference_config.
package decree.aws.sagemaker.endpoint_asynchronous_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint_configuration, "must encrypt asynchronous output with a KMS key", []) if {
	some endpoint_configuration in input.resource.aws_sagemaker_endpoint_configuration
	value.present(value.at(endpoint_configuration.values, ["async_inference_config"], null))
	value.absent(value.at(endpoint_configuration.values, ["async_inference_config", 0, "output_config", 0, "kms_key_id"], null))
}
