# METADATA
# title: Athena workgroups encrypt query results
# description: Results of queries are copies of the data, often more sensitive than the tables and less looked after.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/athena_workgroup
# custom:
#   id: aws.athena.workgroup_encryption
#   aliases: [CKV_AWS_159, AVD-AWS-0006, d364984a-a222-4b5f-a8b0-e23ab19ebff3]
#   requirement: every Athena workgroup must be encrypted at rest
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_athena_workgroup]
#   frameworks:
#     pci_dss: ["3.5.1.2", "8.3.2.3"]
#   remediation: Add an `encryption_configuration` to `result_configuration`, with the option SSE_KMS and a key of your own.
package decree.aws.athena.workgroup_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(workgroup, "must be encrypted at rest", []) if {
	some workgroup in input.resource.aws_athena_workgroup
	value.absent(value.at(workgroup.values, ["configuration", 0, "result_configuration", 0, "encryption_configuration"], null))
	enabled := value.at(workgroup.values, ["configuration", 0, "managed_query_results_configuration", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
