# METADATA
# title: Athena workgroups enforce their configuration
# description: Clients may otherwise send their results anywhere, unencrypted.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/athena_workgroup
# custom:
#   id: aws.athena.workgroup_enforced
#   aliases: [CKV_AWS_82, AVD-AWS-0007]
#   requirement: every Athena workgroup must enforce its configuration
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_athena_workgroup]
#   remediation: Set `configuration.0.enforce_workgroup_configuration` to true.
#   fix:
#     set:
#       path: [configuration, 0, enforce_workgroup_configuration]
#       value: true
package decree.aws.athena.workgroup_enforced

import data.decree.tf
import data.decree.value

deny contains tf.finding(workgroup, "must enforce its configuration", ["configuration", 0, "enforce_workgroup_configuration"]) if {
	some workgroup in input.resource.aws_athena_workgroup
	enforce_workgroup_configuration := workgroup.values.configuration[0].enforce_workgroup_configuration
	value.known(enforce_workgroup_configuration)
	enforce_workgroup_configuration != true
}
