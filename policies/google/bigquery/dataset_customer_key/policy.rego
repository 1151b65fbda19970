# METADATA
# title: BigQuery datasets are encrypted with a customer managed key
# description: Without a default key of the dataset each new table is under a key of Google.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/bigquery_dataset
# custom:
#   id: google.bigquery.dataset_customer_key
#   aliases: [CKV_GCP_81]
#   requirement: BigQuery datasets must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_bigquery_dataset]
#   profiles: [ai_platform]
#   frameworks:
#     cis: ["7.3"]
#     soc2: [cc_c_1_1, pi_1_4]
#     pci_dss:
#       ["10.2.1.1.28", "10.2.1.2.25", "10.2.1.25", "10.2.1.3.25", "10.2.1.4.25", "10.2.1.5.25", "10.2.1.6.25",
#        "10.2.1.7.25", "10.2.2.25", "10.3.1.25", "10.3.2.3", "10.3.2.4", "10.3.4.5", "10.6.3.31", "3.5.1.2",
#        "3.5.1.28", "3.5.1.29", "3.5.1.34", "5.3.4.30", "8.3.2.3", "8.3.2.45", "8.3.2.46", A1.2.1.29]
#   remediation: Set `kms_key_name` in `default_encryption_configuration`.
package decree.google.bigquery.dataset_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(dataset, "must be encrypted with a customer managed key", ["default_encryption_configuration", 0, "kms_key_name"]) if {
	some dataset in input.resource.google_bigquery_dataset
	value.absent(value.at(dataset.values, ["default_encryption_configuration", 0, "kms_key_name"], null))
}
