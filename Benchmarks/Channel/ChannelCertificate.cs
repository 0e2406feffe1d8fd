using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LeanTechBot.Benchmarks.Channel;

/// <summary>The certificate of the channel's https addresses on loopback, and the file by which a bot's process trusts it.</summary>
internal sealed class ChannelCertificate : IDisposable
{
    private ChannelCertificate(X509Certificate2 certificate, string file) => (Certificate, File) = (certificate, file);

    public X509Certificate2 Certificate { get; }

    /// <summary>What <c>SSL_CERT_FILE</c> is to name.</summary>
    public string File { get; }

    public static ChannelCertificate Create()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(7));
        var file = Path.GetTempFileName();
        System.IO.File.WriteAllText(file, certificate.ExportCertificatePem());
        return new ChannelCertificate(certificate, file);
    }

    public void Dispose()
    {
        Certificate.Dispose();
        System.IO.File.Delete(File);
    }
}
