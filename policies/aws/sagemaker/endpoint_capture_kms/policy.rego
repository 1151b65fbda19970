# METADATA
# title: Captured inference data is encrypted with a KMS key
# description: Data capture writes what users asked and what the model answered to a bucket, often with personal
#   data. Under a key of your own, reading the bucket is not enough to read it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_endpoint_configuration
# custom:
#   id: aws.sagemaker.endpoint_capture_kms
#   requirement: every SageMaker endpoint configuration must encrypt its output with a KMS key
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_sagemaker_endpoint_configuration]
#   profiles: [ai_platform]
#   remediation: Set kms_key_id in data_capture_config.
package decree.aws.sagemaker.endpoint_capture_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint_configuration, "must encrypt its output with a KMS key", []) if {
	some endpoint_configuration in input.resource.aws_sagemaker_endpoint_configuration
	value.present(value.at(endpoint_configuration.values, ["data_capture_config"], null))
	value.absent(value.at(endpoint_configuration.values, ["data_capture_config", 0, "kms_key_id"], null))
}
