# METADATA
# title: SageMaker domains keep home directories when they are deleted
# description: With the retention policy Delete a terraform destroy, or a change that replaces the domain,
#   erases the notebooks of all its users.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_domain
# custom:
#   id: aws.sagemaker.domain_home_files_kept
#   requirement: every SageMaker domain must keep home directories
#   severity: LOW
#   category: data protection
#   resource_types: [aws_sagemaker_domain]
#   remediation: Set home_efs_file_system to Retain in retention_policy.
package decree.aws.sagemaker.domain_home_files_kept

import data.decree.tf

deny contains tf.finding(domain, "must keep home directories", ["retention_policy", 0, "home_efs_file_system"]) if {
	some domain in input.resource.aws_sagemaker_domain
	domain.values.retention_policy[0].home_efs_file_system == "Delete"
}
