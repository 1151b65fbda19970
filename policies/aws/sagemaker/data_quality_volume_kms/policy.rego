# METADATA
# title: Data quality jobs encrypt their volumes with a KMS key
# description: The volume holds captured requests and answers while the job runs; a key of your own decides who
#   may decrypt it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_data_quality_job_definition
# custom:
#   id: aws.sagemaker.data_quality_volume_kms
#   aliases: [CKV_AWS_368]
#   requirement: every SageMaker data quality job definition must encrypt the storage volume with a KMS key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sagemaker_data_quality_job_definition]
#   profiles: [ai_platform]
#   remediation: Set volume_kms_key_id to the ARN of a customer managed key.
package decree.aws.sagemaker.data_quality_volume_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(data_quality_job_definition, "must be encrypted with a customer managed key", ["job_resources", 0, "cluster_config", 0, "volume_kms_key_id"]) if {
	some data_quality_job_definition in input.resource.aws_sagemaker_data_quality_job_definition
	value.absent(value.at(data_quality_job_definition.values, ["job_resources", 0, "cluster_config", 0, "volume_kms_key_id"], null))
}
