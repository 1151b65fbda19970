# METADATA
# title: Data quality jobs compare with a baseline
# description: Without the constraints of a baseline the job computes statistics and finds no violation, whatever arrives.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_data_quality_job_definition
# custom:
#   id: aws.sagemaker.data_quality_baseline
#   requirement: every SageMaker data quality job definition must compare with a baseline
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_sagemaker_data_quality_job_definition]
#   remediation: Name the constraints file of a baseline in data_quality_baseline_config.constraints_resource.
package decree.aws.sagemaker.data_quality_baseline

import data.decree.tf
import data.decree.value

deny contains tf.finding(data_quality_job_definition, "must compare with a baseline", ["data_quality_baseline_config", 0, "constraints_resource", 0, "s3_uri"]) if {
	some data_quality_job_definition in input.resource.aws_sagemaker_data_quality_job_definition
	value.absent(value.at(data_quality_job_definition.values, ["data_quality_baseline_config", 0, "constraints_resource", 0, "s3_uri"], null))
}
