# METADATA
# title: FSx for Windows audits access to files
# description: Without auditing nobody can tell who opened, copied or deleted which file.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/fsx_windows_file_system
# custom:
#   id: aws.fsx.windows_audit_logging
#   requirement: every FSx for Windows file system must have audit logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_fsx_windows_file_system]
#   remediation: Set `audit_log_configuration.0.file_access_audit_log_level` to "SUCCESS_ONLY".
#   fix:
#     set:
#       path: [audit_log_configuration, 0, file_access_audit_log_level]
#       value: SUCCESS_ONLY
package decree.aws.fsx.windows_audit_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(windows_file_system, "must have logging enabled", ["audit_log_configuration", 0, "file_access_audit_log_level"]) if {
	some windows_file_system in input.resource.aws_fsx_windows_file_system
	file_access_audit_log_level := value.at(windows_file_system.values, ["audit_log_configuration", 0, "file_access_audit_log_level"], null)
	value.known(file_access_audit_log_level)
	not file_access_audit_log_level in ["SUCCESS_ONLY", "FAILURE_ONLY", "SUCCESS_AND_FAILURE"]
}
