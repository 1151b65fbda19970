# METADATA
# title: OpenSearch domains are encrypted at rest
# description: Indices, logs and snapshots of the domain are otherwise readable as they stand, and embeddings
#   give away the documents behind them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearch_domain
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticsearch_domain
# custom:
#   id: aws.opensearch.encryption_at_rest
#   aliases: [CKV_AWS_5, AVD-AWS-0048, 24e16922-4330-4e9d-be8a-caa90299466a]
#   requirement: every OpenSearch or Elasticsearch domain must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_opensearch_domain, aws_elasticsearch_domain]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_4_ii_a", "164_312_a_2_iv", "164_312_e_2_ii"]
#     pci_dss: ["3.5.1.19", "3.5.1.24", "8.3.2.27", "8.3.2.39"]
#     nist_800_53: [au_9_3, cp_9_d, sc_13_a, sc_28_1, sc_8_3, sc_8_4, si_19_4]
#   remediation: Set `encrypt_at_rest.0.enabled` to true.
#   fix:
#     set:
#       path: [encrypt_at_rest, 0, enabled]
#       value: true
package decree.aws.opensearch.encryption_at_rest

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must be encrypted at rest", ["encrypt_at_rest", 0, "enabled"]) if {
	some domain in input.resource.aws_opensearch_domain
	enabled := value.at(domain.values, ["encrypt_at_rest", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}

deny contains tf.finding(domain, "must be encrypted at rest", ["encrypt_at_rest", 0, "enabled"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	enabled := value.at(domain.values, ["encrypt_at_rest", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
