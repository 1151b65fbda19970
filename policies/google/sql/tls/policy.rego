# METADATA
# title: Database instances accept encrypted connections only
# description: Unless it is asked for, clients may connect without TLS, and passwords and rows travel in clear text.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.tls
#   aliases: [CKV_GCP_6, AVD-GCP-0015, 02474449-71aa-40a1-87ae-e14497747b00]
#   requirement: Cloud SQL instances must be encrypted in transit
#   severity: HIGH
#   category: encryption
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.4"]
#     soc2: [cc_6_7]
#     pci_dss:
#       ["1.2.5.14", "1.2.8.28", "1.3.1.30", "1.3.1.31", "1.3.2.31", "1.4.2.28", "1.4.2.29", "10.2.1.3.22",
#        "10.3.2.15", "2.2.5.14", "2.2.7.18", "2.2.7.6", "3.5.1.22", "3.5.1.23", "3.5.1.25", "3.5.1.26",
#        "3.5.1.27", "4.2.1.1.10", "4.2.1.1.26", "4.2.1.18", "4.2.1.6", "4.2.1.7", "7.2.1.22", "7.2.2.20",
#        "7.2.2.22", "7.2.5.16", "7.2.5.17", "7.3.1.14", "7.3.2.17", "7.3.3.14", "7.3.3.17", "8.2.7.14",
#        "8.2.7.16", "8.2.7.17", "8.2.8.16", "8.3.2.15", "8.3.2.38", "8.3.2.42", "8.3.2.43", "8.3.2.44",
#        "8.3.2.47", A1.1.2.11]
#   remediation: Set `ssl_mode` in `ip_configuration` to "ENCRYPTED_ONLY".
package decree.google.sql.tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must be encrypted in transit", []) if {
	some database_instance in input.resource.google_sql_database_instance
	ssl_mode := value.at(database_instance.values, ["settings", 0, "ip_configuration", 0, "ssl_mode"], null)
	value.known(ssl_mode)
	not ssl_mode in ["ENCRYPTED_ONLY", "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"]
	require_ssl := value.at(database_instance.values, ["settings", 0, "ip_configuration", 0, "require_ssl"], null)
	value.known(require_ssl)
	require_ssl != true
}
