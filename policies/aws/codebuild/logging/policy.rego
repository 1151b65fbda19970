# METADATA
# title: CodeBuild projects keep logs
# description: A build without logs leaves no trace of what it ran.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/codebuild_project
# custom:
#   id: aws.codebuild.logging
#   aliases: [CKV_AWS_314]
#   requirement: every CodeBuild project must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_codebuild_project]
#   frameworks:
#     soc2: [cc_a_1_1]
#     pci_dss:
#       ["10.2.1.1.11", "10.2.1.2.9", "10.2.1.3.9", "10.2.1.4.9", "10.2.1.5.9", "10.2.1.6.9", "10.2.1.7.9",
#        "10.2.1.9", "10.2.2.9", "10.3.1.9", "10.6.3.11", "5.3.4.10", A1.2.1.13]
#   remediation: Leave CloudWatch logs on, or set `status` of `s3_logs` to `ENABLED`.
package decree.aws.codebuild.logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(project, "must have logging enabled", []) if {
	some project in input.resource.aws_codebuild_project
	value.present(value.at(project.values, ["logs_config"], null))
	status := project.values.logs_config[0].cloudwatch_logs[0].status
	value.known(status)
	status != "ENABLED"
	status_2 := value.at(project.values, ["logs_config", 0, "s3_logs", 0, "status"], null)
	value.known(status_2)
	status_2 != "ENABLED"
}
