# METADATA
# title: SageMaker device fleets encrypt their output with a KMS key
# description: Devices send samples of what their models saw to a bucket. A key of your own decides who may look at them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_device_fleet
# custom:
#   id: aws.sagemaker.device_fleet_kms
#   requirement: every SageMaker device fleet must encrypt its output with a KMS key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sagemaker_device_fleet]
#   remediation: Set kms_key_id to the ARN of a customer managed key.
package decree.aws.sagemaker.device_fleet_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(device_fleet, "must encrypt its output with a KMS key", ["output_config", 0, "kms_key_id"]) if {
	some device_fleet in input.resource.aws_sagemaker_device_fleet
	value.absent(value.at(device_fleet.values, ["output_config", 0, "kms_key_id"], null))
}
