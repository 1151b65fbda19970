# METADATA
# title: Audit logs exempt nobody
# description: >
#   What an exempted member reads or changes is in no audit log; an intruder with that account is invisible.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam
#   - ref: https://cloud.google.com/logging/docs/audit/configure-data-access
# custom:
#   id: google.iam.audit_exemptions
#   requirement: no IAM audit configuration may exempt members
#   severity: MEDIUM
#   category: logging
#   hand_written: the reader does not know the members that an audit configuration exempts
#   resource_types: [google_project_iam_audit_config, google_folder_iam_audit_config, google_organization_iam_audit_config]
#   frameworks:
#     cis: ["2.1"]
#     soc2: ["cc_7_2", "cc_7_3", "cc_a_1_1", "pi_1_2", "pi_1_3"]
#     pci_dss: ["1.5.1.31", "10.2.1.1", "10.2.1.1.10", "10.2.1.1.20", "10.2.1.1.25", "10.2.1.1.36", "10.2.1.1.7", "10.2.1.11", "10.2.1.17", "10.2.1.18", "10.2.1.19", "10.2.1.2.1", "10.2.1.2.19", "10.2.1.2.24", "10.2.1.2.7", "10.2.1.2.8", "10.2.1.24", "10.2.1.3.11", "10.2.1.3.17", "10.2.1.3.19", "10.2.1.3.7", "10.2.1.3.8", "10.2.1.30", "10.2.1.4.1", "10.2.1.4.19", "10.2.1.4.24", "10.2.1.4.7", "10.2.1.4.8", "10.2.1.5.1", "10.2.1.5.19", "10.2.1.5.24", "10.2.1.5.7", "10.2.1.6.24", "10.2.1.6.7", "10.2.1.6.8", "10.2.1.7", "10.2.1.7.19", "10.2.1.7.24", "10.2.1.7.7", "10.2.1.7.8", "10.2.1.8", "10.2.2.1", "10.2.2.18", "10.2.2.24", "10.2.2.7", "10.2.2.8", "10.3.1.24", "10.3.1.7", "10.3.1.8", "10.3.2.2", "10.3.2.5", "10.3.3.4", "10.3.3.7", "10.3.4.3", "10.3.4.6", "10.4.1.1.3", "10.5.1.3", "10.6.3.10", "10.6.3.22", "10.6.3.24", "10.6.3.41", "10.6.3.7", "11.5.2.4", "11.6.1.4", "12.10.5.4", "5.3.4.20", "5.3.4.21", "5.3.4.22", "5.3.4.7", "5.3.4.8", "5.3.4.9", "7.2.1.15", "7.2.2.15", "7.2.5.11", "7.3.1.11", "7.3.2.11", "7.3.3.11", "8.2.8.13", "A1.2.1.1", "A1.2.1.10", "A1.2.1.12", "A1.2.1.28", "A1.2.1.7", "A1.2.1.8", "A3.3.1.6", "A3.5.1.6"]
#   remediation: Remove `exempted_members`.
package decree.google.iam.audit_exemptions

import data.decree.tf
import data.decree.value

configurations contains configuration if some configuration in input.resource.google_project_iam_audit_config

configurations contains configuration if some configuration in input.resource.google_folder_iam_audit_config

configurations contains configuration if some configuration in input.resource.google_organization_iam_audit_config

deny contains tf.finding(configuration, "exempts members from audit logs", ["audit_log_config", i, "exempted_members"]) if {
	some configuration in configurations
	some i, log in configuration.values.audit_log_config
	value.present(log.exempted_members)
}
