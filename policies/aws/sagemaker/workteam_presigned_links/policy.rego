# METADATA
# title: Links to labelling data work for the worker alone
# description: Workers see the data through presigned links. Unless these are bound to the worker's address,
#   whoever gets hold of one opens it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_workteam
# custom:
#   id: aws.sagemaker.workteam_presigned_links
#   requirement: every SageMaker workteam must bind presigned links to the address of the worker
#   severity: MEDIUM
#   category: privacy
#   resource_types: [aws_sagemaker_workteam]
#   profiles: [ai_platform]
#   remediation: Set source_ip (or vpc_source_ip) to Enabled in iam_policy_constraints of s3_presign.
package decree.aws.sagemaker.workteam_presigned_links

import data.decree.tf
import data.decree.value

deny contains tf.finding(workteam, "must bind presigned links to the address of the worker", []) if {
	some workteam in input.resource.aws_sagemaker_workteam
	source_ip := value.at(workteam.values, ["worker_access_configuration", 0, "s3_presign", 0, "iam_policy_constraints", 0, "source_ip"], null)
	value.known(source_ip)
	source_ip != "Enabled"
	vpc_source_ip := value.at(workteam.values, ["worker_access_configuration", 0, "s3_presign", 0, "iam_policy_constraints", 0, "vpc_source_ip"], null)
	value.known(vpc_source_ip)
	vpc_source_ip != "Enabled"
}
