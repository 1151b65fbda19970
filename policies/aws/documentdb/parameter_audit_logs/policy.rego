# METADATA
# title: DocumentDB parameter groups switch audit logs on
# description: A cluster that exports its audit log sends nothing as long as the parameter is off.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/docdb_cluster_parameter_group
# custom:
#   id: aws.documentdb.parameter_audit_logs
#   aliases: [CKV_AWS_104]
#   requirement: every DocumentDB cluster parameter group must have audit logging enabled
#   severity: LOW
#   category: logging
#   resource_types: [aws_docdb_cluster_parameter_group]
#   remediation: Add a `parameter` with the name audit_logs and the value enabled, or the kinds of events to record.
package decree.aws.documentdb.parameter_audit_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster_parameter_group, "must have audit logging enabled", ["parameter"]) if {
	some cluster_parameter_group in input.resource.aws_docdb_cluster_parameter_group
	value.complete(cluster_parameter_group.values, ["parameter"])
	every parameter in value.list(cluster_parameter_group.values, ["parameter"]) {
		not_name_is_audit_logs_and_not(parameter)
	}
}

not_name_is_audit_logs_and_not(parameter) if {
	name := value.at(parameter, ["name"], null)
	value.known(name)
	name != "audit_logs"
}

not_name_is_audit_logs_and_not(parameter) if {
	parameter.value in ["disabled", "none"]
}
