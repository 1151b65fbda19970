# METADATA
# title: Data quality jobs encrypt their output with a KMS key
# description: Reports of violations quote values of the data they are about. Under a key of your own, reading
#   the bucket is not enough to read them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_data_quality_job_definition
# custom:
#   id: aws.sagemaker.data_quality_output_kms
#   aliases: [CKV_AWS_367]
#   requirement: every SageMaker data quality job definition must encrypt its output with a KMS key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sagemaker_data_quality_job_definition]
#   profiles: [ai_platform]
#   remediation: Set kms_key_id to the ARN of a customer managed key.
package decree.aws.sagemaker.data_quality_output_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(data_quality_job_definition, "must encrypt its output with a KMS key", ["data_quality_job_output_config", 0, "kms_key_id"]) if {
	some data_quality_job_definition in input.resource.aws_sagemaker_data_quality_job_definition
	value.absent(value.at(data_quality_job_definition.values, ["data_quality_job_output_config", 0, "kms_key_id"], null))
}
